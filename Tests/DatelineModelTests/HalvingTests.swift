import Testing

@testable import DatelineModel

/// The first element that is not before something, as a search through all of them finds it.
@Suite struct HalvingTests {
  @Test(arguments: [[], [3], [1, 2], [1, 1, 4, 4, 9], Array(stride(from: 0, to: 200, by: 3))])
  func isFoundAsByLookingAtEach(values: [Int]) {
    for value in -1...(values.last ?? 0) + 1 {
      let expected = values.firstIndex { $0 >= value } ?? values.endIndex
      #expect(values.firstPlace(behindAll: { $0 < value }) == expected)
      let slice = values.dropFirst()
      #expect(slice.firstPlace(behindAll: { $0 < value }) == slice.firstIndex { $0 >= value } ?? slice.endIndex)
    }
  }
}
