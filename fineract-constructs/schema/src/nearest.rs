//! The name that was probably meant.

/// `did you mean …?`, where a name is near enough.
pub fn help<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    nearest(name, known).map(|known| format!("did you mean `{known}`?"))
}

/// The nearest name, if one is near enough.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_ascii_lowercase();
    let near_enough = (name.len() / 3).clamp(1, 3);
    // Names are at least as far apart as their lengths.
    let candidates = known.filter(|known| known.len().abs_diff(name.len()) <= near_enough);
    let nearest = candidates.map(|known| (distance(&lower, &known.to_ascii_lowercase()), known)).min()?;
    (nearest.0 <= near_enough).then_some(nearest.1)
}

/// How many letters must be put in, taken out, changed, or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let change = last[j] + usize::from(x != y);
            let mut steps = change.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                steps = steps.min(before_last[j - 1] + 1);
            }
            row.push(steps);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, help};

    #[test]
    fn a_swap_is_one_step() {
        assert_eq!(distance("relicas", "replicas"), 1);
        assert_eq!(distance("imgae", "image"), 1);
        assert_eq!(distance("", "abc"), 3);
    }

    #[test]
    fn what_is_far_away_is_not_proposed() {
        assert_eq!(
            help("replica", ["replicas", "paused"].into_iter()).as_deref(),
            Some("did you mean `replicas`?")
        );
        assert_eq!(help("colour", ["replicas", "paused"].into_iter()), None);
    }
}
