using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms;
using Extractor.Narrative.Kinds;
using Extractor.Web.Asking;
using Extractor.Web.Catalogue;
using Extractor.Web.Documents;

namespace Extractor.Web.Serving;

/// <summary>A question in SQL and its answer; no answer where none is asked yet.</summary>
internal sealed record SqlModel(string Sql, SqlAnswer? Answer)
{
    /// <summary>The keys that columns hold.</summary>
    public static IReadOnlyList<(Phrase List, IEnumerable<KeyName> Names)> Lists { get; } =
    [
        (new("table_key：哪张表", "table_key: which form"), TableNames.All), (new("column_key：哪一栏", "column_key: which column"), KnownColumns.All),
        (new("column_key 中点号之后：“三公”经费各项", "column_key behind a dot: the items of the three public expenses"), KnownColumns.Items),
        (new("kind：表述的种类", "kind: what a statement states"), KindNames.All),
        (new("operand：表述中的哪个数", "operand: which figure of a statement"), KnownOperands.Names),
        (new("basis：以什么为基数", "basis: what it is measured against"), ComparisonBasis.Names),
        (new("severity：轻重", "severity: how much it weighs"), SeverityWords.All),
    ];

    /// <summary>What people call a key of the data; empty for any other value.</summary>
    public static Phrase Named(object? value) => value is string text && text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || c is '-' or '.')
        ? FigureNames.Role(text) : "";

    public static string Shown(object? value) => value switch
    {
        null => "",
        byte[] bytes => string.Create(CultureInfo.InvariantCulture, $"({bytes.Length} B)"),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
