/// A dictionary by ``WordHash``, which is a hash already: half of the time that reading a page took went into hashing its hashes.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ entries: some Sequence<(WordHash, Value)>) {
    let entries = Dictionary(entries.map { ($0.0.value, $0.1) }) { first, _ in first }
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    mask = size - 1
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
      while values[slot] != nil { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  subscript(_ word: WordHash) -> Value? {
    var slot = Int(truncatingIfNeeded: word.value ^ word.value >> 32) & mask
    while let value = values[slot] {
      if keys[slot] == word.value { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
