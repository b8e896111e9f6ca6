using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Attachments.Projects;

/// <summary>A project's name brought to what tells it from others, and how close two names are.</summary>
internal sealed record ProjectName
{
    /// <summary>Two names this close, and to no other, are variants of one.</summary>
    public const double Near = 0.75;

    private static readonly string[] Endings = ["项目支出", "项目经费", "工作经费", "项目", "支出", "经费", "费用", "费"];

    private ProjectName(string printed, string folded, string core) =>
        (Printed, Folded, Core, Numerals) = (printed, folded, core,
            string.Concat(core.Where(c => char.IsAsciiDigit(c) || "二三四五六七八九十".Contains(c, StringComparison.Ordinal))));

    public string Printed { get; }

    /// <summary>Spaces removed, full-width marks folded.</summary>
    public string Folded { get; }

    /// <summary>Without quotes, marks, a leading year and closing words that say only that it is a project or its money.</summary>
    public string Core { get; }

    /// <summary>The digits and numerals of the core.</summary>
    public string Numerals { get; }

    public static ProjectName From(string printed)
    {
        var folded = CharacterFolding.Squeeze(printed);
        var core = string.Concat(folded.Where(char.IsLetterOrDigit));
        if (core.Length > 5 && core.StartsWith("20", StringComparison.Ordinal) && core[4] == '年') core = core[(core[5] == '度' ? 6 : 5)..];
        return new ProjectName(printed, folded, WithoutEnding(core));
    }

    /// <summary>Twice the letters that both hold in the same order, over all their letters: 0 to 1. Other numbers, other projects: 一期, 二期.</summary>
    public double Closeness(ProjectName other) =>
        Core.Length == 0 || other.Core.Length == 0 || Numerals != other.Numerals
            ? 0 : 2.0 * CommonLetters(Core, other.Core) / (Core.Length + other.Core.Length);

    private static string WithoutEnding(string core)
    {
        while (Endings.FirstOrDefault(e => core.Length >= e.Length + 3 && core.EndsWith(e, StringComparison.Ordinal)) is { } ending)
            core = core[..^ending.Length];
        return core;
    }

    /// <summary>The length of the longest common subsequence.</summary>
    private static int CommonLetters(string a, string b)
    {
        var lengths = new int[b.Length + 1];
        foreach (var letter in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = lengths[j];
                lengths[j] = letter == b[j - 1] ? diagonal + 1 : Math.Max(lengths[j], lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[^1];
    }
}
