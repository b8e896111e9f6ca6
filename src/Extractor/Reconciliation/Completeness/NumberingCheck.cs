using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>513: the numbers of headings count on.</summary>
internal sealed class NumberingCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "513",
        new("标题编号连续", "The numbers of headings count on"),
        new("同级标题的编号（第一部分、一、（一）、1.）", "the numbers of headings of one level"),
        new("编号断续说明有缺段或抄漏", "A gap tells of a passage left out"),
        new("五、之后为七、", "五、 followed by 七、"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var groups = accounts.AllSections.Select(s => s.Sections).Prepend(accounts.Disclosure.Narrative.Sections).Where(g => g.Count > 1).ToList();
        var slips = groups.SelectMany(Slips).ToList();
        return slips.Count > 0 || groups.Count == 0 ? slips : [Judge.Says(Rule, Outcome.Agrees, new("各级标题编号连续", "the numbers of all headings count on"))];
    }

    private IEnumerable<Verdict> Slips(IReadOnlyList<Section> sections)
    {
        var printed = sections.Select(s => (Shape: Shape(s), Value: Value(s))).ToList();
        var numbers = printed.ToHashSet();
        for (var i = 1; i < sections.Count; i++)
        {
            var (last, next) = (sections[i - 1], sections[i]);
            if (printed[i - 1].Shape != printed[i].Shape || printed[i - 1].Value is not { } from || printed[i].Value is not { } to || to == from + 1 || to == 1
                || (to > from && StandElsewhere(numbers, printed[i].Shape, from + 1, to)))
                continue;
            yield return Judge.Says(
                Rule,
                Outcome.Disagrees,
                new($"“{last.PrintedNumber}”之后为“{next.PrintedNumber} {next.Title}”",
                    $"“{last.PrintedNumber}” is followed by “{next.PrintedNumber} {next.Title}”"),
                new CitedFigure("heading", next.Heading),
                new CitedFigure("heading", last.Heading));
        }
    }

    /// <summary>第二部分 on the tables, printed before 第一部分: whether every number from one up to another heads a section beside these.</summary>
    private static bool StandElsewhere(HashSet<(string Shape, int? Value)> numbers, string shape, int from, int to)
    {
        for (var n = from; n < to; n++)
            if (!numbers.Contains((shape, n))) return false;
        return true;
    }

    /// <summary>The number with its digits taken out: 第部分, 、, （）.</summary>
    private static string Shape(Section section) =>
        new([.. section.PrintedNumber.Where(c => !char.IsAsciiDigit(c) && !ChineseNumber.IsNumeral(c) && !char.IsWhiteSpace(c))]);

    private static int? Value(Section section)
    {
        var digits = new string([.. section.PrintedNumber.Where(char.IsAsciiDigit)]);
        if (digits.Length is > 0 and < 4)
            return int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return ChineseNumber.Read(new string([.. section.PrintedNumber.Where(ChineseNumber.IsNumeral)]));
    }
}
