//! How wide text is, without a font: what the widest of the usual system fonts needs.

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Body text.
    Regular,
    /// Names and titles.
    Bold,
}

/// Advance widths of the characters from space to `~`, in thousandths of the font's size.
///
/// For each the largest of Liberation Sans (as wide as Arial and Helvetica), Noto Sans, Open Sans (close to Segoe UI), Inter
/// (close to San Francisco), Roboto and `DejaVu` Sans, read from the fonts' `hmtx` tables.
const REGULAR: [i32; 95] = [
    318, 401, 460, 838, 638, 951, 780, 275, 391, 391, 552, 838, 318, 460, 318, 413, 637, 637, 637, 637, 642,
    637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 556, 1015, 685, 687, 727, 771, 667, 611, 778, 752, 339,
    552, 667, 562, 907, 760, 788, 667, 788, 722, 667, 642, 741, 685, 989, 686, 667, 686, 391, 411, 391, 838,
    556, 577, 613, 635, 558, 635, 616, 361, 635, 634, 278, 278, 580, 278, 975, 634, 612, 635, 635, 413, 523,
    393, 634, 592, 818, 592, 592, 541, 637, 551, 637, 838,
];

/// The same for bold letters.
const BOLD: [i32; 95] = [
    349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 548, 838, 380, 466, 380, 413, 696, 696, 696, 696, 696,
    696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611, 1000, 774, 763, 744, 831, 684, 684, 821, 837, 389,
    561, 775, 638, 996, 837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 422, 458, 838,
    556, 592, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688, 716, 716, 494, 596,
    479, 712, 652, 924, 646, 652, 583, 712, 551, 712, 838,
];

/// The width that pictures keep free for a text of a size in pixels, rounded up.
pub fn width(text: &str, size: i32, weight: Weight) -> i32 {
    let table = match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    };
    let advance = |c: char| match c {
        ' '..='~' => table[c as usize - ' ' as usize],
        '·' => 380,
        '–' | '×' => 838,
        _ => 1000,
    };
    let thousandths: i32 = text.chars().map(advance).sum();
    (thousandths * size + 999) / 1000
}

/// A text cut to a width, with an ellipsis if something is missing.
pub(super) fn cut(text: &str, size: i32, weight: Weight, most: i32) -> String {
    if width(text, size, weight) <= most {
        return text.to_owned();
    }
    let mut short = text.to_owned();
    while short.pop().is_some() {
        let candidate = format!("{}…", short.trim_end());
        if width(&candidate, size, weight) <= most {
            return candidate;
        }
    }
    "…".to_owned()
}

/// Words in lines of at most a width; a word that is wider has a line of its own.
pub(super) fn wrapped(
    words: impl IntoIterator<Item = String>,
    separator: &str,
    size: i32,
    most: i32,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        let longer = lines.last().map(|line| format!("{line}{separator}{word}"));
        match longer.filter(|line| width(line, size, Weight::Regular) <= most) {
            Some(line) => *lines.last_mut().expect("a longer line continues one") = line,
            None => lines.push(word),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_are_wider_and_bold_ones_wider_still() {
        assert!(width("WWW", 14, Weight::Regular) > 2 * width("iii", 14, Weight::Regular));
        assert!(width("prod", 14, Weight::Bold) > width("prod", 14, Weight::Regular));
        assert_eq!(width("", 14, Weight::Bold), 0);
    }

    #[test]
    fn what_is_too_long_ends_with_an_ellipsis_and_fits() {
        let text = cut("client-data-management", 14, Weight::Regular, 80);
        assert_eq!(text, "client-da…");
        assert!(width(&text, 14, Weight::Regular) <= 80);
        assert_eq!(cut("audit", 14, Weight::Regular, 80), "audit");
        assert_eq!(cut("audit", 14, Weight::Regular, 3), "…");
    }

    #[test]
    fn words_go_on_lines_that_hold_them() {
        let words = ["shared 4", "dev 1", "stage 4", "prod 4"].map(str::to_owned);
        assert_eq!(wrapped(words, " · ", 12, 110), ["shared 4 · dev 1", "stage 4 · prod 4"]);
    }
}
