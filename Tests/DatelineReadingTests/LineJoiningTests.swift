import DatelineModel
import DatelineReading
import Testing

/// Breaks in lines of which a file has many: whether a new paragraph, a space or nothing stands there.
struct LineJoiningTests {
  private static let before = "The harbour master told reporters on Tuesday morning that"
  private static let after = "would be finished before the winter, as he had promised the council."

  /// A file of one line to each paragraph, in which one line is broken.
  private func oneLineParagraphs(_ left: String, _ right: String) throws -> ReadText {
    try ReadText(
      """
      The council met on Monday for the first time since the summer and spoke about the pier for four hours.
      \(Self.before) \(left)
      \(right) \(Self.after)
      Nobody who came to the meeting had anything to say against it, apart from the owner of the lighthouse.
      """)
  }

  @Test(arguments: [
    ("gov", "ernment", 0.99), ("o", "thers", 0.99), ("identifyin", "g", 0.99), ("T", "he", 0.99), ("I", "nformation", 0.99),
    ("the A", "fghanistan", 0.99), ("wat", "er", 0.99), ("Kryzhanopi", "lsk", 0.9), ("Zbigni", "ewo", 0.6),
    ("the A", "urelian", 0.8),
  ])
  func mendsAWordThatABreakWentThrough(left: String, right: String, confidence: Double) throws {
    let read = try oneLineParagraphs(left, right)
    #expect(read.segments.count == 3)
    #expect(read.segments.dropFirst().first == "\(Self.before) \(left)\(right) \(Self.after)")
    #expect(read.edits(.joinedWord).map(\.confidence) == [confidence])
    #expect(read.edits(.joinedWord).map(\.rule) == ["broken-word"])
  }

  @Test(arguments: [
    ("the", "entire", 0.99), ("his", "ministry", 0.99), ("every", "one", 0.6), ("Russia’s", "foreign", 0.95),
    ("didn’t", "know", 0.95),
    ("they've", "seen", 0.95), ("the 1990s", "were", 0.95), ("twelve F16s", "were", 0.95), ("the BBC", "reporters", 0.6),
    ("30 km", "from", 0.6), ("at 5 pm", "on", 0.6), ("his own mps", "would", 0.6), ("per", "sq", 0.6), ("some 40", "ships", 0.95),
    ("Kazimierz", "would", 0.6), ("all (but one)", "would", 0.95), ("the ships,", "which", 0.95), ("Mr", "de", 0.6),
  ])
  func leavesTwoWordsApart(left: String, right: String, confidence: Double) throws {
    let read = try oneLineParagraphs(left, right)
    #expect(read.segments.count == 3)
    #expect(read.segments.dropFirst().first == "\(Self.before) \(left) \(right) \(Self.after)")
    #expect(read.edits(.joinedLine).map(\.confidence) == [confidence])
    #expect(read.edits(.joinedWord).isEmpty)
  }

  @Test(arguments: [
    // A hyphen that belongs to the word stays
    ("a well-", "known", "a well-known", EditKind.joinedWord), ("a 10-", "year", "a 10-year", .joinedWord),
    ("the Anglo-", "American", "the Anglo-American", .joinedWord), ("Covid-", "19", "Covid-19", .joinedWord),
    // One that is there for the break alone goes with it
    ("the govern-", "ment", "the government", .joinedWord), ("the news-", "paper", "the newspaper", .joinedWord),
    // One that waits for the second half of another word, and a dash
    ("the two-", "and", "the two- and", .joinedLine), ("the pier -", "said", "the pier - said", .joinedLine),
    ("the pier --", "said", "the pier -- said", .joinedLine),
  ])
  func tellsAHyphenFromAHyphenation(left: String, right: String, joined: String, kind: EditKind) throws {
    let read = try oneLineParagraphs(left, right)
    #expect(read.segments.dropFirst().first == "\(Self.before) \(joined) \(Self.after)")
    #expect(read.edits(kind).count == 1)
    #expect(read.edits(kind).allSatisfy { $0.confidence.map { $0 < 1 } ?? false })
    #expect(ReadingPromises(read).faults.isEmpty)
  }

  @Test func mendsABreakAfterAQuotationThatGoesOn() throws {
    let read = try ReadText(
      """
      The council met on Monday for the first time since the summer and spoke about the pier.
      “The sea has been informed,”
      he said.
      “It has raised no objection.”
      The council agreed.
      """)
    #expect(
      read.segments.dropFirst() == [
        "“The sea has been informed,” he said.", "“It has raised no objection.”", "The council agreed.",
      ])
  }

  @Test func joinsANameOverABreakWhereOtherLinesAreBrokenToo() throws {
    let read = try ReadText(
      """
      Gulls may stay
      The pier will be twice as long by the autumn of next year, said the harbour master, Jonas
      Merk, at a press conference that he gave on Tuesday in front of the
      harbour office. He held up a barometer.
      """)
    #expect(
      read.segments.dropFirst() == [
        "The pier will be twice as long by the autumn of next year, said the harbour master, Jonas Merk, at a press conference "
          + "that he gave on Tuesday in front of the harbour office. He held up a barometer."
      ])
  }

  @Test func keepsTitlesApartWhereNoLineIsBroken() throws {
    let read = try ReadText(
      """
      Pier to be twice as long
      The port authority says that a thousand people are at work on it and no gull will be moved
      The port authority of Aurelia will double the length of the east pier, the harbour master said on Tuesday in the town hall.
      He said that forty-three ships were waiting for a berth and that none of them had complained about the coffee so far.
      """)
    #expect(read.kinds == ["headline", "subheadline", "paragraph", "paragraph"])
  }

  @Test func readsTextWrappedToAWidth() throws {
    let paragraphs = [
      "Some 900 people are at work on the pier, the harbour master said on Tuesday afternoon, and not a single bird is to be put "
        + "out of doors on their account, whatever the papers say.",
      "“We have a thousand people here today, or some 900 if you leave out those who are looking at the gulls,” Mr Merk told a "
        + "packed press conference. He held up a barometer, which everyone took for a clock.",
      "Nobody laughed.",
    ]
    let read = try ReadText("Gulls may stay\n\n" + paragraphs.map { wrap($0, at: 72) }.joined(separator: "\n\n"))
    #expect(read.segments == ["Gulls may stay"] + paragraphs)
    #expect(read.edits(.joinedWord).isEmpty)
  }

  @Test(arguments: [48, 60, 66, 72, 80, 100]) func readsTextWrappedToAnyUsualWidth(width: Int) throws {
    let paragraph =
      "Finance minister Edda Quill said the Authority’s people didn’t need the BBC to tell them what 30 km of rope would cost: the "
      + "well-known sum of 1.25 billion crowns, spread over the 1990s and the years since, and not one crown more. Her ministry "
      + "later denied the rope, and the well-meant letter that she had sent to the Anglo-Aurelian society in the same week."
    let read = try ReadText(wrap(paragraph, at: width) + "\n\n" + wrap(paragraph, at: width))
    #expect(read.segments == [paragraph, paragraph])
  }

  @Test func keepsShortParagraphsOfOneLineEachApart() throws {
    let lines = [
      "The council met on Monday and spoke about the pier for four hours.",
      "The harbour master held up a barometer, which worked.",
      "Nobody who came had anything to say against the new pier.", "The owner of the lighthouse asked for more light, in vain.",
      "He will ask again, he told this newspaper, when it is dark.",
    ]
    #expect(try ReadText(lines.joined(separator: "\n")).segments == lines)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func takesEveryKindOfLineEnd(end: String) throws {
    let read = try ReadText(
      "Gulls may stay\(end)\(end)The council said that the gov\(end)ernment would pay.\(end)\(end)It did.\(end)")
    #expect(read.segments == ["Gulls may stay", "The council said that the government would pay.", "It did."])
  }

  @Test func trailingBlanksAndBreaksAreOneEdit() throws {
    let read = try ReadText("The council said that the \u{A0}\r\n  whole pier would be paid for.")
    #expect(read.text == "The council said that the whole pier would be paid for.")
    #expect(read.reading.edits.map(\.original) == [" \u{A0}\r\n  "])
  }

  private func wrap(_ text: String, at width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines.removeLast()
      if line.isEmpty {
        lines.append(String(word))
      } else if line.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
        lines.append(line + " " + word)
      } else {
        lines += [line, String(word)]
      }
    }
    return lines.joined(separator: "\n")
  }
}
