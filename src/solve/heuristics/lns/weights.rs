//! Things to be chosen by chance, each as likely as its weight says (Fenwick 1994).

/// Weights of the things 0, 1, 2 …; to change one and to choose one takes time O(log things).
#[derive(Debug, Default)]
pub(crate) struct Weights {
    /// At `k - 1`, what the things from `k` less its lowest bit as far as `k - 1` weigh together.
    sums: Vec<u64>,
    each: Vec<u64>,
}

/// The lowest bit of a number.
fn lowest_bit(number: usize) -> usize {
    number & number.wrapping_neg()
}

impl Weights {
    /// What all weigh together.
    pub fn total(&self) -> u64 {
        let mut end = self.sums.len();
        let mut total = 0;
        while end > 0 {
            total += self.sums[end - 1];
            end -= lowest_bit(end);
        }
        total
    }

    /// Sets the weight of a thing; things before it that have none yet weigh nothing.
    pub fn set(&mut self, thing: usize, weight: u64) {
        while self.sums.len() <= thing {
            let end = self.sums.len() + 1;
            let (mut sum, mut part) = (0, end - 1);
            while part > end - lowest_bit(end) {
                sum += self.sums[part - 1];
                part -= lowest_bit(part);
            }
            self.sums.push(sum);
            self.each.push(0);
        }
        let previous = std::mem::replace(&mut self.each[thing], weight);
        let mut end = thing + 1;
        while end <= self.sums.len() {
            self.sums[end - 1] = self.sums[end - 1] - previous + weight;
            end += lowest_bit(end);
        }
    }

    /// The first thing such that it and those before it weigh more than `sum`, which must be less
    /// than the total.
    pub fn at(&self, mut sum: u64) -> usize {
        let mut begin = 0;
        let mut step = (self.sums.len() + 1).next_power_of_two() / 2;
        while step > 0 {
            let end = begin + step;
            if end <= self.sums.len() && self.sums[end - 1] <= sum {
                sum -= self.sums[end - 1];
                begin = end;
            }
            step /= 2;
        }
        begin
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dice::Dice;

    /// As adding them up does it.
    #[test]
    fn things_are_found_by_what_they_weigh() {
        let dice = &mut Dice::new(1);
        for _ in 0..100 {
            let mut weights = Weights::default();
            let mut each = [0; 40];
            let things = dice.between(1, 40);
            for _ in 0..60 {
                let (thing, weight) = (dice.below(things), dice.below(5));
                weights.set(thing, weight as u64);
                each[thing] = weight;
                let all = each.iter().enumerate().flat_map(|(thing, &weight)| vec![thing; weight]);
                let found = (0..weights.total()).map(|sum| weights.at(sum));
                assert!(all.eq(found));
            }
        }
    }
}
