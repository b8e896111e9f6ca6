using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads the fund rows under their head.</summary>
/// <param name="otherwise">Takes the rows among them that are no funds: their figures, if any, stand within the words.</param>
internal sealed class FundReader(FundHead head, string unit, SelfEvaluationNotes notes, Action<SelfEvaluationLine> otherwise)
{
    private readonly List<SelfEvaluationRow> _rows = [];
    private SelfEvaluationItem? _waiting = head.Label;
    private bool _isOfPairs;

    public IReadOnlyList<SelfEvaluationRow> Rows => _rows;

    public void Read(SelfEvaluationLine line)
    {
        var first = line.Items.TakeWhile(i => !i.IsFigure).Count();
        var labels = line.Items.Take(first).Where(i => !i.IsBlank && !SelfEvaluationWords.IsSection(i)).ToArray();
        var figures = line.Items.Skip(first).Where(i => !i.IsBlank).ToArray();
        if (labels.Length == 0 && figures.Length == 0) return;
        if (figures.Length == 0 && labels is [var rest] && line.IsFirstOnPage && IsRestOfLabel(rest))
        {
            var whole = rest.Behind(_rows[^1].Evidence);
            _rows[^1] = _rows[^1] with { Label = whole.Text, Evidence = whole };
            return;
        }
        _isOfPairs = IsOfPairs(labels, figures) || (_isOfPairs && labels is [var named] && named.Word.EndsWith(':'));
        if (_isOfPairs)
        {
            otherwise(line);
            return;
        }

        if (figures.Length == 0 && !(labels is [var only] && SelfEvaluationWords.NamesFund(only) && !only.Word.Any(char.IsAsciiDigit)))
        {
            otherwise(line);
            return;
        }
        if (labels.Length > 0) KeepWaiting();
        var label = labels.Length > 0 ? Joined(labels) : (_waiting ?? (_rows.Count == 0 ? head.Section : null) ?? RowOfKind(line.Items.Take(first)))?.Evidence;
        var blanks = line.Items.Where(i => i.IsBlank && (labels.Length == 0 || i.X0 >= labels[^1].X1 - FormSettings.CellRounding));
        if (label is null || Place(figures, blanks) is not { } cells) notes.Leave(line.Printed);
        else _rows.Add(new SelfEvaluationRow { Label = label.Value.Text, Evidence = label.Value, Cells = cells });
        _waiting = null;
    }

    /// <summary>The page ended within the last row: its label broke off (年度资金总), and the rest stands alone (额).</summary>
    private bool IsRestOfLabel(SelfEvaluationItem label) => _waiting is null && _rows is [.., { Cells.Count: > 0 } last]
        && (label.Word[0] == '(' || !SelfEvaluationWords.EndsFund(last.Label));

    /// <summary>其中：一般公共预算： | 1,986.20 | 其中：基本支出： | 1,244.58: by source and by kind side by side, under no column.</summary>
    private static bool IsOfPairs(SelfEvaluationItem[] labels, SelfEvaluationItem[] figures) =>
        labels.Length > 0 && labels[^1].Word.EndsWith(':') && Array.Exists(figures, static f => !f.IsFigure && f.Word.EndsWith(':'));

    /// <summary>项目支出, which elsewhere stands beside a part of the form, where it has figures of its own and no other label.</summary>
    private static SelfEvaluationItem? RowOfKind(IEnumerable<SelfEvaluationItem> items) =>
        items.LastOrDefault(static i => !i.IsBlank && SelfEvaluationWords.UnitOf(i) is null);

    /// <summary>A label in the head's row whose figures never come is a row without any.</summary>
    private void KeepWaiting()
    {
        if (_waiting is { } label) _rows.Add(new SelfEvaluationRow { Label = label.Text, Evidence = label.Evidence, Cells = [] });
        _waiting = null;
    }

    private static Evidence Joined(SelfEvaluationItem[] labels) =>
        labels.Skip(1).Aggregate(labels[0].Evidence, (e, i) => new Evidence(e.Page, e.Box.Union(i.Evidence.Box), e.Text + i.Text));

    private IReadOnlyList<SelfEvaluationCell>? Place(SelfEvaluationItem[] figures, IEnumerable<SelfEvaluationItem> blanks)
    {
        IReadOnlyList<ColumnKey> keys = [.. head.Columns.Where(c => c.Key != SelfEvaluationColumns.Reason).OrderBy(c => c.X0).Select(c => c.Key)];
        var placed = ColumnFit.ByPlace(head.Columns, [.. figures.Concat(blanks).OrderBy(i => i.X0)]) ?? ColumnFit.ByOrder(keys, figures);
        if (placed is null && head.Filled.Count > 0 && ColumnFit.ByOrder(FundHead.Standard, figures) is { } standard
            && figures.Any(f => CellReader.IsPercent(f.Word)))
        {
            placed = standard;
            notes.Infer(figures[0].Evidence);
        }
        if (placed is null) return null;
        return
        [
            .. placed.Select(p => p.Key == SelfEvaluationColumns.Reason
                ? CellReader.Words(p.Key, p.Item) : CellReader.Figure(p.Key, p.Item, UnitOf(p.Key, unit))),
        ];
    }

    /// <param name="unit">Of amounts.</param>
    public static string UnitOf(ColumnKey key, string unit) => key.Measure switch
    {
        Measure.Points => "分",
        Measure.Percent => "%",
        _ => unit,
    };
}
