import Foundation

/// The terminal: results go to standard output, everything about the run to standard error; colour only where somebody can see it.
enum Console {
  static func print(_ text: String) { write(text + "\n", to: .standardOutput) }
  static func error(_ text: String) { write(text + "\n", to: .standardError) }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// NO_COLOR (no-color.org) and dumb terminals are respected.
  static func coloured(_ text: String, _ colour: Colour, onTerminal: Bool) -> String {
    let environment = ProcessInfo.processInfo.environment
    let isWanted = onTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    return isWanted ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Colour: String {
    case red = "31", yellow = "33", blue = "34", bold = "1"
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that has gone away (dateline … | head) is no error of ours.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}

/// How far a long run has come, on one line of a terminal; silent elsewhere.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var done = 0
  private var lastPercent = -1

  init(total: Int, quiet: Bool) {
    self.total = total
    isShown = !quiet && Console.errorIsTerminal && total > 0
  }

  mutating func step() {
    done += 1
    guard isShown else { return }
    let percent = done * 100 / total
    guard percent != lastPercent else { return }
    lastPercent = percent
    let filled = percent * 30 / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    show("\r\(bar) \(done)/\(total) documents")
  }

  func finish() { if isShown { show("\r\u{1B}[K") } }

  private func show(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
