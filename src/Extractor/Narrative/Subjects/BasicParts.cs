using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>基本支出100万元，其中：工资福利支出80万元: classes of the economic classification as parts of that half, of whatever money.</summary>
internal static class BasicParts
{
    /// <summary>In characters: how far before its part the half may be named.</summary>
    private const int Farthest = 600;

    /// <param name="before">The paragraph up to the name of a part.</param>
    public static bool Open(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - Farthest)..];
        return Flows.Basic.LastIn(before) is var basic and >= 0 && basic > Flows.Project.LastIn(before) && Roles.Among.In(before[basic..]);
    }
}
