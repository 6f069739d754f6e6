/** What the editor starts with: one unit on a day, what it came from, and the hamlets in it that nobody serves. */
export const exampleQuery = `# Đơn vị hành chính, địa chỉ đỏ và độ phủ,
# vào bất kỳ ngày nào. Ctrl-Enter để chạy.
# Units, red addresses and coverage, as of
# any day. Ctrl-Enter runs the query.
query ThaiNguyen {
  unitByCode(code: "19", level: PROVINCE, asOf: "2025-07-01") {
    id
    fullName
    validFrom
    areaKm2
    coverage {
      hamlets
      covered
      uncovered
      unknown
    }
    predecessors {
      predecessor {
        fullName
        validTo
      }
      decree
    }
  }
  sites(where: { redAddress: true }, first: 5) {
    totalCount
    withoutPosition
    nodes {
      name
      path
      unit {
        fullName
      }
    }
  }
}
`;
