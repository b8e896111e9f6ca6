using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>Parts a project's text by its own headings: goals reached, problems, measures.</summary>
internal static class ProjectPassages
{
    private static readonly (string Word, string Name)[] Heads =
    [
        ("绩效目标完成情况", "goals"), ("目标完成情况", "goals"), ("主要产出和效果", "goals"), ("项目完成情况", "goals"),
        ("发现的主要问题", "problems"), ("发现的问题", "problems"), ("存在的主要问题", "problems"), ("存在的问题", "problems"), ("存在问题", "problems"), ("主要问题", "problems"),
        ("下一步改进措施", "measures"), ("改进措施", "measures"), ("下一步措施", "measures"), ("下一步工作", "measures"),
    ];

    /// <summary>Where the figures stop being the project's own.</summary>
    public static int ResultsStart(string text)
    {
        var starts = Heads.Select(h => text.IndexOf(h.Word, StringComparison.Ordinal)).Where(i => i >= 0).ToList();
        return starts.Count == 0 ? text.Length : starts.Min();
    }

    public static void Attach(ParagraphReading paragraph, StatementDraft project, int from)
    {
        var text = paragraph.Text;
        var marks = Marks(text, Math.Min(from, text.Length));
        for (var i = 0; i < marks.Count; i++)
        {
            var end = i + 1 < marks.Count ? marks[i + 1].At : text.Length;
            if (end > marks[i].Content) project.Passages.Add(new Passage(marks[i].Name, paragraph.Source.Evidence(marks[i].Content, end - marks[i].Content)));
        }
    }

    private static List<(int At, int Content, string Name)> Marks(string text, int from)
    {
        var marks = new List<(int At, int Content, string Name)>();
        for (var i = from; i < text.Length; i++)
        {
            var head = Heads.FirstOrDefault(h => string.CompareOrdinal(text, i, h.Word, 0, h.Word.Length) == 0);
            if (head.Word is null || text.IndexOf('：', i) is var colon && (colon < 0 || colon - i > head.Word.Length + 6)) continue;
            marks.Add((i, colon + 1, head.Name));
            i = colon;
        }

        return marks;
    }
}
