using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Problems;

namespace Extractor.Forms;

/// <summary>Labels of rows printed too near each other or upon each other, read as one: 二、政府性基金…收入三、国有资本….</summary>
internal static partial class JoinedLabels
{
    public static IEnumerable<Problem> Find(IReadOnlyList<AccountTable> tables) => tables.Where(static t => KnownForms.IsAccount(t.Key))
        .SelectMany(static t => t.Rows).Where(static r => Two().IsMatch(r.Label)).Select(static r => r.Evidence).DistinctBy(static e => (e.Page, e.Box))
        .Select(static e => TableProblems.JoinedLabels.At(e, $"“{e.Text}” holds the names of two rows."));

    [GeneratedRegex("^[一二三四五六七八九十]+、[^、]*[^、一二三四五六七八九十第][一二三四五六七八九十]+、")]
    private static partial Regex Two();
}
