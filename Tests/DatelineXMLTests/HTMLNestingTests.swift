import DatelineXML
import Testing

/// libxml2 is fed tags without attributes and a letter for each text; what it says is about the tags and texts in their order.
struct HTMLNestingTests {
  /// A feed written as words: `div` starts, `/div` ends, `.` is a text; the numbers count them all. What comes back is written the same way, `+`
  /// for an element that libxml2 put in.
  private func nesting(_ written: String) -> String {
    let words = written.split(separator: " ")
    var feed = HTMLTagFeed(names: [])
    var names: [Substring: Int] = [:]
    for (number, word) in words.enumerated() {
      let tag = word.first == "/" ? word.dropFirst() : word
      guard tag != "." else {
        feed.text(number)
        continue
      }
      let name = names[tag] ?? feed.add(name: String(tag))
      names[tag] = name
      if word.first == "/" { feed.end(name) } else { feed.start(name, number: number) }
    }
    var events: [String] = []
    let refused = HTMLNesting.read(feed) { event in
      switch event {
      case .start(let number): events.append(number.map { String(words[$0]) + "#\($0)" } ?? "+")
      case .text(let number): events.append(".\(number)")
      case .end: events.append("/")
      }
    }
    return (events + (refused.map { ["refused#\($0)"] } ?? [])).joined(separator: " ")
  }

  static let cases: [(fed: String, events: String)] = [
    ("html body div . /div", "html#0 body#1 div#2 .3 / / /"),
    ("div .", "+ + div#0 .1 / / /"),
    (".", "+ + + .0 / / /"),
    (". p .", "+ + + .0 / p#1 .2 / / /"),
    ("body p . p .", "+ body#0 p#1 .2 / p#3 .4 / / /"),
    ("div html body . /div .", "+ + div#0 .3 / .5 / /"),
    ("html head title . /title body .", "html#0 head#1 title#2 .3 / / body#5 .6 / /"),
    ("ul li . li . /ul .", "+ + ul#0 li#1 .2 / li#3 .4 / / .6 / /"),
    ("x-1 p x-2 . /x-2 /x-1", "+ + x-1#0 p#1 x-2#2 .3 / / / / /"),
  ]

  @Test(arguments: cases) func saysHowElementsLieInOneAnother(fed: String, events: String) {
    #expect(nesting(fed) == events)
  }

  @Test func stopsWhereElementsLieTooDeep() {
    let fed = Array(repeating: "div", count: 600).joined(separator: " ") + " ."
    // html and body are put in.
    #expect(nesting(fed).hasSuffix("refused#\(HTMLNesting.greatestDepth - 2)"))
  }
}
