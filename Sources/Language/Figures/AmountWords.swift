// The closed classes of words that numbers are made of and measured in.

extension Amounts {
  static let numberWords: Set = [
    "zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    "hundreds", "thousand", "thousands", "million", "millions", "dozen", "dozens",
  ]
  static let scales: Set = [
    "hundred", "thousand", "million", "billion", "dozen", "k", "m",
  ]
  static let ratios: Set = [
    "half", "third", "quarter", "doubled", "tripled", "halved", "quadrupled", "double", "triple",
    "twice", "thirds", "quarters", "tenfold", "twofold", "fifth", "tenth",
  ]
  static let partMarks: Set = [
    "of", "the", "by", "in", "a", "as", "less", "more", "than", "two", "three", "one", "again",
    "to",
  ]
  static let nothing: Set = ["none", "zero", "nil"]
  static let money: Set = [
    "euro", "euros", "dollar", "dollars", "pound", "pounds", "francs", "$", "€", "£", "k€", "eur",
    "usd", "cents", "rupees", "yen", "crore", "lakh",
  ]
  static let units: Set = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
    "month", "months", "year", "years", "ms", "milliseconds", "s", "min", "quarters", "sprints",
    "evenings", "nights", "weekends", "afternoons", "mornings",
  ]
  static let months: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  static let frames: Set = [
    "in", "within", "after", "for", "during", "since", "every", "per", "before", "until",
    "throughout", "into", "of", "these", "took", "spent", "used", "lasted", "needed", "like",
  ]
  static let counted: Set = ["of", "about", "around", "nearly", "over", "almost"]
}
