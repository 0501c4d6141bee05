/// How pages look, on a screen and on A4 paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light; }
    body { font: 1rem/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff;
      max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.5rem; margin: 0 0 1rem; }
    h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
    table { border-collapse: collapse; margin: 0 0 1rem; }
    caption { text-align: left; color: #555; font-size: .85rem; padding-bottom: .25rem; }
    th, td { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top;
      border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
    thead th { border-bottom: 2px solid #1a1a1a; }
    tbody th { font-weight: normal; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .code, .day { white-space: nowrap; }
    .negative { color: #a40000; }
    .total td { font-weight: bold; border-top: 2px solid #1a1a1a; }
    .note { color: #555; font-size: .85rem; overflow-wrap: anywhere; }
    @page { size: A4; margin: 18mm 15mm; }
    @media print {
      body { font-size: 9.5pt; max-width: none; margin: 0; padding: 0; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      h1, h2, caption { break-after: avoid; }
    }
    """
}
