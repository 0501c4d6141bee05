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
    figure { margin: 0 0 1rem; }
    figure svg { display: block; width: 100%; height: 2.25rem; }
    figure rect { stroke: #fff; stroke-width: 2; vector-effect: non-scaling-stroke; }
    figcaption { color: #555; font-size: .85rem; padding: .25rem 0; }
    .legend { list-style: none; margin: 0; padding: 0; font-size: .9rem; }
    .legend li { display: inline-block; margin-right: 1.25rem; white-space: nowrap; }
    .swatch { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; }
    .part-free { fill: #1b7837; background: #1b7837; }
    .part-reserve { fill: #5e4fa2; background: #5e4fa2; }
    .part-reserved { fill: #9a5b00; background: #9a5b00; }
    .part-payable { fill: #b03a00; background: #b03a00; }
    .part-paid { fill: #1f5fa8; background: #1f5fa8; }
    .part-costs { fill: #666; background: #666; }
    .part-refunded { fill: #8a2f6d; background: #8a2f6d; }
    .part-held { fill: #7a6a00; background: #7a6a00; }
    .part-lost { fill: #a40000; background: #a40000; }
    .chart { width: 100%; }
    .chart th { white-space: nowrap; width: 1%; }
    .chart td { width: 99%; padding-right: 0; }
    .chart rect { stroke: none; }
    figure.machine svg { width: 42mm; height: 42mm; }
    figure.machine pre { font-size: .7rem; white-space: pre-wrap; overflow-wrap: anywhere; }
    .whole { fill: #e8e8e8; background: #e8e8e8; }
    .series-0 { fill: #1f5fa8; background: #1f5fa8; }
    .series-1 { fill: #9a5b00; background: #9a5b00; }
    .series-2 { fill: #1b7837; background: #1b7837; }
    .series-3 { fill: #8a2f6d; background: #8a2f6d; }
    .series-4 { fill: #666; background: #666; }
    .series-5 { fill: #a40000; background: #a40000; }
    .flow { height: auto; max-width: 48rem; }
    .flow text { font-size: 13px; }
    .band { fill: #1f5fa8; fill-opacity: .35; }
    @page { size: A4; margin: 18mm 15mm; }
    @media print {
      body { font-size: 9.5pt; max-width: none; margin: 0; padding: 0; }
      svg, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      figure { break-inside: avoid; }
      figure.long { break-inside: auto; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      h1, h2, caption { break-after: avoid; }
    }
    """
}
