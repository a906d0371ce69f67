extension RandomAccessCollection {
  /// The first place behind the elements of which something is true, found by halving: it has to be true of the first so many and of no other.
  @inlinable
  package func firstPlace(behindAll isBefore: (Element) -> Bool) -> Index {
    var low = startIndex
    var rest = count
    while rest > 0 {
      let half = rest / 2
      let middle = index(low, offsetBy: half)
      if isBefore(self[middle]) {
        low = index(after: middle)
        rest -= half + 1
      } else {
        rest = half
      }
    }
    return low
  }
}
