using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Forms.Captions;

/// <summary>How notes and statements of emptiness below a table begin and read.</summary>
internal static class NoteWords
{
    private static readonly string[] Beginnings = ["注:", "注1", "注.", "注、", "备注:", "说明:", "本表", "表注", "数据来源", "*", "(注"];

    private static readonly string[] Bodies = ["我单位", "本单位", "我部门", "本部门", "我局", "我校", "我院", "我委", "我厅"];

    public static bool BeginsNote(string text)
    {
        var word = CharacterFolding.Squeeze(text);
        return Beginnings.Any(b => word.StartsWith(b, StringComparison.Ordinal)) || SaysEmpty(text);
    }

    /// <summary>注： and nothing else, which no label begins with.</summary>
    public static bool IsMarked(string text) => CharacterFolding.Squeeze(text) is ['注', ':' or '1' or '.' or '、', ..];

    /// <summary>…故本表无数据, 此表为空, 我单位没有…: why a table prints no figure.</summary>
    public static bool SaysEmpty(string text)
    {
        var word = CharacterFolding.Squeeze(text);
        if (word.Contains("本表无数据", StringComparison.Ordinal) || word.Contains("此表无数据", StringComparison.Ordinal)
            || word.Contains("空表", StringComparison.Ordinal)) return true;
        if (word.Contains("表为空", StringComparison.Ordinal) || word.Contains("表无数", StringComparison.Ordinal) || word.Contains("无此项", StringComparison.Ordinal))
            return true;
        var denies = word.Contains("没有", StringComparison.Ordinal) || word.Contains("无", StringComparison.Ordinal)
            || word.Contains("未", StringComparison.Ordinal);
        var named = word.StartsWith("说明:", StringComparison.Ordinal) || word.StartsWith('无') || Bodies.Any(b => word.Contains(b, StringComparison.Ordinal));
        return denies && named && (word.Contains("收入", StringComparison.Ordinal) || word.Contains("支出", StringComparison.Ordinal)
            || word.Contains("拨款", StringComparison.Ordinal) || word.Contains("安排", StringComparison.Ordinal));
    }

    /// <summary>The note that says why the table is empty; -1 where none does. The sentence itself comes before an instruction to write it.</summary>
    public static int IndexOfEmptyStatement(IReadOnlyList<Evidence> notes)
    {
        var candidates = Enumerable.Range(0, notes.Count).Where(i => SaysEmpty(notes[i].Text) && !notes[i].Text.StartsWith('注')).ToArray();
        return candidates.OrderBy(i => CharacterFolding.Squeeze(notes[i].Text).StartsWith("说明:", StringComparison.Ordinal) ? 0 : 1).FirstOrDefault(-1);
    }
}
