/// Chooses the elements that hold the article's text.
struct BodyContainer {
  private let survey: PageSurvey
  private let isLive: Bool

  init(_ survey: PageSurvey, isLive: Bool) {
    self.survey = survey
    self.isLive = isLive
  }

  private var elements: [PageElement] { survey.tree.elements }

  /// The blocks of the chosen elements, in order, with the reason; empty where the page has nothing like prose.
  func choose() -> (ranges: [Range<Int>], reason: String) {
    guard let best = heaviest(), weight(best) > 0 else { return ([], "") }
    let named = namedBodies(in: best)
    let sum = named.reduce(0) { $0 + weight($1) }
    if sum * 2 >= weight(best), sum >= 20 {
      if named.count > 1, let whole = common(named), weight(whole) * 10 >= sum * 9 {
        return ([elements[whole].blocks], "in the element around those named as the article’s text")
      }
      return (named.map { elements[$0].blocks }, "in the element named as the article’s text")
    }
    let chosen = descend(from: best)
    return ([elements[chosen].blocks], "in the element with the most prose and the least else")
  }

  private func weight(_ index: Int) -> Int { survey.weight(elements[index].blocks) }

  /// The innermost element with the greatest sum: prose adds to it, links and labels take away.
  private func heaviest() -> Int? {
    var best: Int?
    for index in elements.indices where elements[index].tag != .head {
      guard let current = best else {
        best = index
        continue
      }
      let difference = weight(index) - weight(current)
      if difference > 0 || difference == 0 && index < elements[current].end { best = index }
    }
    return best
  }

  /// Elements named “article body” and the like; of one inside another the inner, where it holds nearly as much.
  private func namedBodies(in best: Int) -> [Int] {
    var found: [Int] = []
    var index = best
    while index < elements[best].end {
      if elements[index].signals.contains(.articleBody), weight(index) > 0 {
        let inner = innerBody(of: index)
        found.append(inner)
        index = elements[index].end
      } else {
        index += 1
      }
    }
    // A page with teasers in the same dress: what is small beside the largest is left to the rules for the inside.
    let largest = found.map(weight).max() ?? 0
    return found.filter { weight($0) * 12 >= largest }
  }

  /// The innermost element around some others, which are in order.
  private func common(_ indices: [Int]) -> Int? {
    guard let first = indices.first, let last = indices.last else { return nil }
    return survey.tree.ancestors(of: first).first { elements[$0].end > last }
  }

  private func innerBody(of outer: Int) -> Int {
    var current = outer
    for index in (outer + 1)..<max(outer + 1, elements[outer].end)
    where elements[index].signals.contains(.articleBody) && weight(index) * 20 >= weight(current) * 17 {
      current = index
    }
    return current
  }

  /// From the heaviest element to the one inside that is all but all of it.
  private func descend(from start: Int) -> Int {
    var current = start
    while let inner = heaviestChild(of: current) {
      let isArticle = elements[inner].tag == .article || elements[inner].tag == .main
      let part = isArticle ? 70 : 93
      let first = isArticle && !isLive ? firstArticle(in: current) : nil
      if let first, weight(first) * 100 >= weight(current) * 25 {
        current = first
      } else if weight(inner) * 100 >= weight(current) * part {
        current = inner
      } else {
        break
      }
    }
    return current
  }

  private func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < elements[index].end {
      children.append(child)
      child = max(child + 1, elements[child].end)
    }
    return children
  }

  private func heaviestChild(of index: Int) -> Int? { children(of: index).max { weight($0) < weight($1) } }

  /// Where whole articles follow one another, as on pages without an end, the first is the page's own.
  private func firstArticle(in index: Int) -> Int? {
    let articles = children(of: index).filter { elements[$0].tag == .article && weight($0) >= 60 }
    return articles.count > 1 && articles.allSatisfy(hasTitle) ? articles.first : nil
  }

  private func hasTitle(_ index: Int) -> Bool {
    elements[index].blocks.contains { survey.traits[$0].tag == .h1 || survey.traits[$0].tag == .h2 }
  }
}
