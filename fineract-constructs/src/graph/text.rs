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
/// (close to San Francisco) and Roboto, read from the fonts' `hmtx` tables.
const REGULAR: [i32; 95] = [
    281, 278, 408, 646, 638, 889, 732, 225, 362, 362, 552, 659, 280, 460, 278, 413, 625, 572, 605, 636, 642,
    608, 624, 572, 616, 624, 278, 280, 659, 659, 659, 556, 1015, 676, 667, 727, 730, 667, 611, 778, 741, 339,
    552, 667, 562, 907, 760, 781, 667, 781, 722, 667, 642, 741, 676, 949, 667, 667, 625, 362, 411, 362, 572,
    556, 577, 564, 621, 558, 621, 582, 361, 615, 618, 258, 258, 544, 258, 935, 618, 605, 615, 615, 413, 523,
    364, 618, 557, 812, 540, 557, 541, 380, 551, 380, 680,
];

/// The same for bold letters.
const BOLD: [i32; 95] = [
    278, 333, 474, 646, 649, 901, 750, 266, 393, 393, 548, 673, 295, 466, 291, 413, 667, 574, 621, 652, 666,
    632, 648, 587, 646, 648, 333, 333, 673, 673, 673, 611, 999, 724, 722, 744, 740, 667, 611, 778, 765, 389,
    561, 722, 611, 943, 813, 796, 667, 796, 722, 667, 660, 756, 724, 1007, 690, 705, 653, 393, 422, 393, 584,
    556, 592, 604, 633, 577, 633, 593, 387, 633, 657, 305, 305, 620, 305, 982, 657, 619, 633, 633, 454, 556,
    434, 657, 576, 856, 578, 576, 562, 394, 551, 394, 673,
];

/// The width that pictures keep free for a text of a size in pixels, rounded up.
pub fn width(text: &str, size: i32, weight: Weight) -> i32 {
    let table = match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    };
    let advance = |c: char| match c {
        ' '..='~' => table[c as usize - ' ' as usize],
        '·' => 301,
        '–' | '×' => 673,
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
        assert_eq!(text, "client-dat…");
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
