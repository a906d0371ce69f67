import DatelineModel
import DatelineReading
import Testing

/// A checksum proves words at their place to whoever has the article, and to nobody else.
@Suite struct PassageChecksTests {
  private static let before =
    "Some two hundred captains have asked the Board of the Port of Aurel for a longer pier since the spring of last year. "
  private static let behind =
    " The Board answered that it would look into the matter when the weather and the budget of the town allow it, and not before."

  private func checks(_ text: String, kind: SegmentKind = .paragraph) -> PassageChecks {
    PassageChecks(FoldedText(text), segments: [(kind, Span(0..<text.unicodeScalars.count))])
  }

  private func check(_ words: String, in text: String) throws -> WordsCheck {
    let range = try #require(text.firstRange(of: words))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    return try #require(checks(text).check(Span(start..<(start + words.unicodeScalars.count))))
  }

  @Test(arguments: [
    ("spaces and line ends", "He\u{A0}said\n“We’ll  wait”."), ("quotation marks", "He said \"We'll wait\"."),
    ("soft hyphens", "He sa\u{AD}id “We’ll wa\u{AD}it”."), ("a broken word", "He said “We’ll wa-\nit”."),
    ("references", "He said &ldquo;We&#8217;ll wait&#x201D;."),
  ])
  func isTheSameInAnotherScrape(difference: String, words: String) throws {
    let original = Self.before + "He said “We’ll wait”." + Self.behind
    let expected = try check("He said “We’ll wait”.", in: original)
    #expect(try check(words, in: Self.before + words + Self.behind) == expected, "\(difference)")
  }

  @Test func needsTheWordsAround() throws {
    let text = Self.before + "Merk" + Self.behind
    let right = PassageChecks.Halves(try check("Merk", in: text))
    for guess in ["Merk", "Merk" + Self.behind.prefix(60), Self.before.suffix(60) + "Merk"] {
      let halves = PassageChecks.Halves(try check("Merk", in: String(guess)))
      #expect(halves.left != right.left && halves.right != right.right, "\(guess)")
    }
  }

  @Test func tellsEqualWordsAtTwoPlacesApart() throws {
    let text = "Merk waits. " + Self.before + "Merk" + Self.behind
    let first = PassageChecks.Halves(try check("Merk", in: text))
    let second = PassageChecks.Halves(try check("Merk", in: Self.before + "Merk" + Self.behind))
    #expect(first.left != second.left && first.right != second.right)
  }

  @Test func keepsOneHalfWhereTheOtherSideHasChanged() throws {
    let old = PassageChecks.Halves(try check("Merk", in: Self.before + "Merk" + Self.behind))
    let behind = PassageChecks.Halves(
      try check("Merk", in: Self.before + "Merk" + Self.behind.replacing("answered", with: "said")))
    #expect(behind.left == old.left && behind.right != old.right)
    let before = PassageChecks.Halves(try check("Merk", in: Self.before.replacing("longer", with: "new") + "Merk" + Self.behind))
    #expect(before.left != old.left && before.right == old.right)
  }

  /// A headline or a word of boilerplate is no secret by itself: the article goes into its checksum.
  @Test func needsTheArticleForAHeadlineToo() throws {
    let text = "Pier waits\n" + Self.before
    let segments: [(kind: SegmentKind, span: Span)] = [
      (.headline, Span(0..<10)), (.paragraph, Span(11..<text.unicodeScalars.count)),
    ]
    let whole = try #require(PassageChecks(FoldedText(text), segments: segments).check(Span(0..<4)))
    let alone = try #require(PassageChecks(FoldedText("Pier waits"), segments: [(.headline, Span(0..<10))]).check(Span(0..<4)))
    #expect(whole.digits.prefix(8) != alone.digits.prefix(8) && whole.digits.suffix(8) != alone.digits.suffix(8))
  }
}
