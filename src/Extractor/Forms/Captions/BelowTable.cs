using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Layout;

namespace Extractor.Forms.Captions;

/// <summary>The notes and the statement of emptiness directly below a table.</summary>
/// <param name="IsAll">Nothing but these stands there.</param>
internal sealed record BelowTable(IReadOnlyList<Evidence> Notes, Evidence? EmptyStatement, IReadOnlyList<TextLine> Lines, bool IsAll)
{
    public static BelowTable Read(IReadOnlyList<TextLine> below)
    {
        var lines = below.Where(l => !PageNumbers.Is(l.Text)).ToArray();
        var count = 0;
        var groups = new List<List<TextLine>>();
        for (; count < lines.Length; count++)
        {
            var line = lines[count];
            if (TitleText.IsTableTitle(line.Text) || IsHeading(line.Text)) break;
            if (NoteWords.BeginsNote(line.Text)) groups.Add([line]);
            else if (groups.Count > 0 && GoesOn(groups[^1], line)) groups[^1].Add(line);
            else break;
        }
        var notes = groups.ConvertAll(Join);
        var empty = NoteWords.IndexOfEmptyStatement(notes);
        return new BelowTable([.. notes.Where((_, i) => i != empty)], empty < 0 ? null : notes[empty], [.. lines[..count]], count == lines.Length);
    }

    /// <summary>A note runs over its line's end: in the same size, close below, not indented as a paragraph of its own.</summary>
    private static bool GoesOn(List<TextLine> note, TextLine line)
    {
        var last = note[^1];
        return Math.Abs(last.PointSize - line.PointSize) < FormSettings.SameSize
            && line.Upright.Y0 - last.Upright.Y1 < FormSettings.NoteGap * last.PointSize && note.Count < 12;
    }

    public static bool IsHeading(string text) =>
        CharacterFolding.Squeeze(text) is { Length: > 1 } word
            && (word.StartsWith('第') && word.Contains("部分", StringComparison.Ordinal) || word[0] is >= '一' and <= '十'
            && word.Contains('、', StringComparison.Ordinal) && "一二三四五六七八九十".Contains(word[0], StringComparison.Ordinal));

    private static Evidence Join(List<TextLine> lines) =>
        lines[0].Evidence with { Text = string.Concat(lines.Select(l => l.Text)) };
}
