import DatelineModel
import DatelineReading
import Foundation
import Testing

/// A way in which another scrape of an article differs from the one that was annotated.
struct Rescrape: Sendable, CustomTestStringConvertible {
  /// The other copy, and what of the first file is not in it any more or has changed.
  struct Copy {
    var text: String
    var touched: [Span] = []
  }

  let name: String
  /// Of the copy's name.
  var ending = "txt"
  let make: @Sendable (AnnotatedDocument, _ raw: String) -> Copy

  var testDescription: String { name }

  static let all: [Rescrape] = layouts + characters + changes + pages

  /// Ways that do not care what the first file was: they lay out its segments anew.
  static let ofSegments = layouts.prefix(3) + layouts.filter { $0.name.hasPrefix("one line") } + pages
}

// MARK: The same words, laid out otherwise

extension Rescrape {
  fileprivate static let layouts: [Rescrape] = [
    Rescrape(name: "other boilerplate before and behind") { document, _ in
      let before = ["Home | World | Weather", "Sign in", "Monday 3 May 2032 14:20"]
      let behind = [
        "Share this article", "More from this section: the price of herring goes up again in three towns",
        "© 2032. All rights reserved.",
      ]
      return Copy(text: (before + paragraphs(document) + behind).joined(separator: "\n\n"))
    },
    Rescrape(name: "boilerplate in the middle") { document, _ in
      var lines = paragraphs(document)
      lines.insert("Advertisement", at: lines.count / 2)
      lines.insert("READ ALSO: Ten things to know about lighthouses before you travel", at: lines.count / 2 + 1)
      return Copy(text: lines.joined(separator: "\n\n"))
    },
    Rescrape(name: "no boilerplate") { document, _ in
      let kept = document.segments.filter { $0.kind != .boilerplate }
      let dropped = document.segments.filter { $0.kind == .boilerplate }.map(\.passage.span)
      return Copy(text: kept.compactMap { words($0, document) }.joined(separator: "\n\n"), touched: dropped)
    },
    Rescrape(name: "hard wraps at 60") { document, _ in
      Copy(text: paragraphs(document).map { wrap($0, 60) }.joined(separator: "\n\n"))
    },
    Rescrape(name: "hard wraps at 38") { document, _ in
      Copy(text: paragraphs(document).map { wrap($0, 38) }.joined(separator: "\n\n"))
    },
    Rescrape(name: "one line a paragraph, no blank lines") { document, _ in
      Copy(text: paragraphs(document).joined(separator: "\n"))
    },
    Rescrape(name: "paragraphs joined in pairs") { document, _ in
      Copy(text: joined(document))
    },
    Rescrape(name: "paragraphs split into sentences") { document, _ in
      Copy(text: paragraphs(document).map { $0.replacingOccurrences(of: ". ", with: ".\n\n") }.joined(separator: "\n\n"))
    },
    Rescrape(name: "CRLF") { _, raw in
      Copy(text: raw.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n", with: "\r\n"))
    },
    Rescrape(name: "no-break and doubled spaces") { _, raw in
      Copy(text: raw.replacingOccurrences(of: " a", with: "\u{A0}a").replacingOccurrences(of: " t", with: "  t"))
    },
  ]

  private static let characters: [Rescrape] = [
    Rescrape(name: "straight quotation marks, three full stops") { _, raw in
      let marks = ["“": "\"", "”": "\"", "‘": "'", "’": "'", "«": "\"", "»": "\"", "…": "..."]
      return Copy(text: marks.sorted { $0.key < $1.key }.reduce(raw) { $0.replacingOccurrences(of: $1.key, with: $1.value) })
    },
    Rescrape(name: "other typographic quotation marks") { _, raw in
      Copy(
        text: raw.replacingOccurrences(of: "“", with: "«").replacingOccurrences(of: "”", with: "»").replacingOccurrences(
          of: "'", with: "’"))
    },
    Rescrape(name: "soft hyphens") { document, _ in
      let softened = paragraphs(document).map { text in
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
          word.count > 7 && word.allSatisfy(\.isLetter) ? "\(word.prefix(4))\u{AD}\(word.dropFirst(4))" : String(word)
        }.joined(separator: " ")
      }
      return Copy(text: softened.joined(separator: "\n\n"))
    },
    Rescrape(name: "words hyphenated at line ends") { document, _ in
      let broken = paragraphs(document).map { text in
        text.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { index, word in
          index % 9 == 8 && word.count > 7 && word.allSatisfy(\.isLetter)
            ? "\(word.prefix(4))-\n\(word.dropFirst(4))" : String(word)
        }.joined(separator: " ")
      }
      return Copy(text: broken.joined(separator: "\n\n"))
    },
    Rescrape(name: "references of HTML left in") { _, raw in
      let marks = [("&", "&amp;"), ("“", "&ldquo;"), ("”", "&#8221;"), ("’", "&#x2019;"), ("–", "&ndash;"), ("é", "&eacute;")]
      return Copy(text: marks.reduce(raw) { $0.replacingOccurrences(of: $1.0, with: $1.1) })
    },
    Rescrape(name: "decomposed accents (NFD)") { _, raw in Copy(text: raw.decomposedStringWithCanonicalMapping) },
  ]

  // MARK: Other words

  private static let changes: [Rescrape] = [
    Rescrape(name: "an edited sentence") { document, raw in
      edit(longest(document), document, raw) { words in
        guard let middle = words.indices.dropFirst(words.count / 2).first else { return words }
        return words.enumerated().map { words.startIndex + $0 == middle ? "notwithstanding" : $1 }
      }
    },
    Rescrape(name: "a sentence added") { document, raw in
      guard let segment = longest(document) else { return Copy(text: raw) }
      let place = segment.passage.span.end
      return replace(Span(place..<place), by: " Nobody at the office could be reached on Sunday.", raw)
    },
    Rescrape(name: "a paragraph dropped") { document, raw in
      let segments = document.segments.filter { $0.kind == .paragraph }
      guard segments.count > 2 else { return Copy(text: raw) }
      return replace(segments[segments.count / 2].passage.span, by: "", raw)
    },
    Rescrape(name: "another headline") { document, raw in
      guard let headline = document.segments.first(where: { $0.kind == .headline }) else { return Copy(text: raw) }
      return replace(headline.passage.span, by: "What happened at sea this week, and what did not", raw)
    },
  ]
}

// MARK: Making them

extension Rescrape {
  private static func words(_ segment: Segment, _ document: AnnotatedDocument) -> String? {
    document.words(of: Target(segment.passage))?.first
  }

  static func paragraphs(_ document: AnnotatedDocument) -> [String] {
    document.segments.compactMap { words($0, document) }
  }

  private static func joined(_ document: AnnotatedDocument) -> String {
    var text = ""
    var isOpen = false
    for (index, segment) in document.segments.enumerated() {
      let follows = isOpen && segment.kind == .paragraph && document.segments[index - 1].kind == .paragraph
      text += (index == 0 ? "" : follows ? " " : "\n\n") + (words(segment, document) ?? "")
      isOpen = segment.kind == .paragraph && !follows
    }
    return text
  }

  private static func wrap(_ text: String, _ width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.count + word.count >= width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func longest(_ document: AnnotatedDocument) -> Segment? {
    document.segments.filter { $0.kind == .paragraph }.max { $0.passage.span.count < $1.passage.span.count }
  }

  private static func edit(
    _ segment: Segment?, _ document: AnnotatedDocument, _ raw: String, _ change: ([String]) -> [String]
  ) -> Copy {
    guard let segment else { return Copy(text: raw) }
    let scalars = Array(raw.unicodeScalars)
    let old = string(scalars[segment.passage.span.range]).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let new = change(old)
    guard let place = zip(old, new).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
      return Copy(text: raw)
    }
    let start = segment.passage.span.start + old[..<place].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    return replace(Span(start..<(start + old[place].unicodeScalars.count)), by: new[place], raw)
  }

  private static func replace(_ span: Span, by words: String, _ raw: String) -> Copy {
    let scalars = Array(raw.unicodeScalars)
    return Copy(text: string(scalars[..<span.start]) + words + string(scalars[span.end...]), touched: [span])
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
