//! Tables of Markdown.

/// A table; columns whose head ends with ` #` hold numbers.
pub(super) struct Table<const N: usize> {
    head: [&'static str; N],
    rows: Vec<String>,
}

impl<const N: usize> Table<N> {
    pub(super) fn new(head: [&'static str; N]) -> Self {
        Self { head, rows: Vec::new() }
    }

    pub(super) fn row(&mut self, cells: [String; N]) {
        self.rows.push(line(&cells.map(|cell| cell.replace('|', "\\|").replace('\n', " "))));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table, or `None.`
    pub(super) fn text(&self) -> String {
        if self.rows.is_empty() {
            return "None.\n".into();
        }
        let head = self.head.map(|title| title.trim_end_matches(" #").to_owned());
        let rule = self.head.map(|title| if title.ends_with(" #") { "--:" } else { "---" });
        format!("{}|{}|\n{}", line(&head), rule.join("|"), self.rows.concat())
    }
}

fn line(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// A table that is shown on demand; nothing if it is empty.
pub(super) fn folded<const N: usize>(title: &str, table: &Table<N>) -> String {
    if table.is_empty() {
        return String::new();
    }
    format!("\n<details><summary>{title}</summary>\n\n{}\n</details>\n", table.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_keep_their_bars_and_numbers_stand_right() {
        let mut table = Table::new(["name", "count #"]);
        assert_eq!(table.text(), "None.\n");
        assert_eq!(folded("all", &table), "");
        table.row(["a|b".into(), "2".into()]);
        assert_eq!(table.text(), "| name | count |\n|---|--:|\n| a\\|b | 2 |\n");
        let folded = folded("all", &table);
        assert!(folded.starts_with("\n<details><summary>all</summary>\n\n| name"));
    }
}
