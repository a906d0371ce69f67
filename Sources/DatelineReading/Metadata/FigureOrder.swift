/// Whether a date in figures names the day or the month first: `3/4/2018`.
enum FigureOrder: Hashable, Sendable {
  case dayFirst
  case monthFirst
}

extension DateWords {
  /// The order that the dates in figures among some lines have in common, where one number of them can only be the day. It settles how the others are meant.
  static func order(of lines: some Sequence<DateWords>) -> FigureOrder? {
    let orders = Set(lines.flatMap(\.orders))
    return orders.count == 1 ? orders.first : nil
  }

  private var orders: [FigureOrder] {
    tokens.indices.compactMap { index in
      guard let figures = figures(at: index), figures.first <= 31, figures.second <= 31 else { return nil }
      if figures.first > 12, figures.second <= 12 { return .dayFirst }
      return figures.second > 12 && figures.first <= 12 ? .monthFirst : nil
    }
  }

  /// Both readings of the first date in figures that can be read in two ways, the day first and then the month first.
  var undecided: [StatedDate] {
    guard let index = tokens.indices.first(where: isUndecided) else { return [] }
    return [FigureOrder.dayFirst, .monthFirst].compactMap { DateWords(tokens: tokens, order: $0).figured(at: index) }
  }

  private func isUndecided(at index: Int) -> Bool {
    guard order == nil, let figures = figures(at: index) else { return false }
    return (1...12).contains(figures.first) && (1...12).contains(figures.second) && figures.first != figures.second
  }

  /// Two numbers and a year with strokes or hyphens between them.
  private func figures(at index: Int) -> (first: Int, second: Int, year: Int)? {
    guard tokens.indices.contains(index + 2) else { return nil }
    let (one, two, three) = (tokens[index], tokens[index + 1], tokens[index + 2])
    guard two.before == three.before, two.before == "/" || two.before == "-", one.year == nil,
      let first = one.number, let second = two.number, let year = three.year
    else { return nil }
    return (first, second, year)
  }

  /// A date in figures that ends with its year, where it can be read in one way, or the order is known.
  func figured(at index: Int) -> StatedDate? {
    guard let figures = figures(at: index) else { return nil }
    let (first, second) = (figures.first, figures.second)
    let isDayFirst = first > 12 || first == second || second <= 12 && order == .dayFirst
    let (day, month) = isDayFirst ? (first, second) : (second, first)
    guard isDayFirst || second > 12 || order == .monthFirst, (1...31).contains(day), (1...12).contains(month) else { return nil }
    return StatedDate(year: figures.year, month: month, day: day, tokens: index..<(index + 3))
  }
}
