import DatelineModel

/// Stretches of text of which any two either lie apart or one within the other, as elements must.
struct TEILaminarFamily {
  struct Piece {
    let extent: Span
    /// What it is a piece of.
    let owner: Int
    let mayHoldSpeech: Bool
  }

  private(set) var pieces: [Piece] = []

  /// Adds a stretch, cut wherever it would cross one that is already there. One that may not hold speech is also cut around speech.
  mutating func insert(_ extent: Span, owner: Int, mayHoldSpeech: Bool) {
    var edges: Set<Int> = []
    for other in pieces {
      let mustLieOutside = other.mayHoldSpeech && !mayHoldSpeech
      let crosses = extent.overlaps(other.extent) && !extent.contains(other.extent) && !other.extent.contains(extent)
      guard crosses || (mustLieOutside && extent.contains(other.extent)) else { continue }
      for edge in [other.extent.start, other.extent.end] where extent.start < edge && edge < extent.end { edges.insert(edge) }
    }
    var start = extent.start
    for end in edges.sorted() + [extent.end] {
      pieces.append(Piece(extent: Span(start..<end), owner: owner, mayHoldSpeech: mayHoldSpeech))
      start = end
    }
  }

  /// Outer before inner; of two equal ones the one that was there first is the outer.
  var inTextOrder: [Piece] {
    pieces.enumerated().sorted { a, b in
      let (x, y) = (a.element.extent, b.element.extent)
      return (x.start, -x.end, a.offset) < (y.start, -y.end, b.offset)
    }.map(\.element)
  }
}
