import DatelineModel

/// What a random dataset says of itself.
enum RandomHeader {
  static let curators = ["mk", "second-curator"]

  static func dataset(_ places: [Place], _ random: inout SplitMix64) -> Dataset {
    guard let day = CalendarDay(year: 2031, month: random.number(1...12), day: random.number(1...28)) else {
      preconditionFailure("every month has 28 days")
    }
    var dataset = Dataset(
      name: "random-\(random.below(1_000))", title: "Random: " + HostileText.line(&random),
      description: HostileText.note(&random),
      creators: creators(&random), licence: random.pick(["CC0-1.0", "CC-BY-4.0", "ODbL-1.0"]),
      version: "\(random.below(3)).\(random.below(20)).0" + random.pick(["", "-rc.1", "+build.5"]), date: day,
      language: random.pick(["en", "de-CH", "ar"]), base: "https://example.org/random/")
    dataset.publisher = random.maybe {
      Organization(name: HostileText.line(&$0), ror: $0.maybe { _ in ror }, url: $0.maybe { _ in address })
    }
    dataset.doi = random.maybe { _ in "10.5072/random" }
    dataset.keywords = Array(["news", "a, b", "<c> & \"d\"", "ميناء"].prefix(random.below(5)))
    dataset.contact = random.maybe { Contact(name: HostileText.line(&$0), email: "mail@example.org") }
    dataset.funding = (0..<random.below(3)).map { _ in
      Funding(
        funder: HostileText.line(&random), award: random.maybe { _ in "00042" }, title: random.maybe { HostileText.line(&$0) })
    }
    dataset.temporalCoverage = random.maybe { RandomDates.date(in: 2000...2030, &$0) }
    dataset.spatialCoverage = Array(places.map(\.id).prefix(random.below(3)))
    dataset.related = Array(WorkRelation.allCases.prefix(random.below(4))).map { relation in
      RelatedWork(relation: relation, identifier: address, title: random.maybe { HostileText.line(&$0) })
    }
    dataset.curators = curators.map {
      Curator(id: $0, name: "Curator " + HostileText.line(&random), orcid: random.maybe { _ in orcid })
    }
    return dataset
  }

  private static func creators(_ random: inout SplitMix64) -> [Creator] {
    (0...random.below(3)).map { _ in
      let person = Creator.Name.person(given: random.maybe { _ in "Ada <A.>" }, family: "Example, " + HostileText.line(&random))
      return Creator(
        name: random.oneIn(3) ? .body("Society of " + HostileText.line(&random)) : person, orcid: random.maybe { _ in orcid },
        affiliation: random.maybe { Organization(name: "University of " + HostileText.line(&$0), ror: $0.maybe { _ in ror }) },
        role: random.pick(CreatorRole.allCases), email: random.maybe { _ in "ada@example.org" })
    }
  }

  private static let orcid = "0000-0002-1825-0097"
  private static let ror = "https://ror.org/04wxnsj81"
  private static let address = "https://example.org/paper?a=1&b=2"
}
