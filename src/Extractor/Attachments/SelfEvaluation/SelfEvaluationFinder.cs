using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;
using Extractor.Forms.Captions;
using Extractor.Layout;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Tables → the rows of each form: a table that names another project is parted, one that goes on with a form is joined to it.</summary>
internal sealed class SelfEvaluationFinder(IReadOnlyList<PageLayout> pages, IReadOnlyList<AccountTable> tables, TimeLimit time)
{
    private readonly CellGeometry _geometry = new(pages);
    private readonly List<SelfEvaluationDraft> _drafts = [];

    public IReadOnlyList<SelfEvaluationDraft> Find()
    {
        for (var i = 0; i < tables.Count; i++)
        {
            time.Check();
            if (tables[i].Grid.Count == 0 || tables[i].Key != TableKeys.Other && !TableKeys.IsSelfEvaluation(tables[i].Key)) continue;
            var mayGoOn = _drafts.Count > 0 && MayGoOn(_drafts[^1], tables[i], i + 1);
            if (!mayGoOn && !MayBeForm(tables[i])) continue;
            var lines = _geometry.Lines(tables[i]).ToArray();
            if (mayGoOn && GoesOn(_drafts[^1], tables[i], lines)) Add(_drafts[^1], lines, i + 1, tables[i], isSamePart: true);
            else if (IsForm(tables[i], lines)) Add(Open(tables[i]), lines, i + 1, tables[i], isSamePart: false);
        }
        return _drafts;
    }

    private SelfEvaluationDraft Open(AccountTable table)
    {
        var draft = new SelfEvaluationDraft(KeyOf(table.Title, table.Key), table.Title, table.Unit) { Date = DateOf(table) };
        _drafts.Add(draft);
        return draft;
    }

    /// <summary>Most tables hold no 项目名称 or no 指标, and their rows need not be looked at.</summary>
    private static bool MayBeForm(AccountTable table) =>
        TableKeys.IsSelfEvaluation(table.Key) || table.Grid.Any(static c => c.Evidence.Text.Contains('称'))
            && table.Grid.Any(static c => c.Evidence.Text.Contains('指'));

    /// <summary>The title says so; without one, the labels of a form in which outcomes stand beside targets.</summary>
    private static bool IsForm(AccountTable table, SelfEvaluationLine[] lines) =>
        TableKeys.IsSelfEvaluation(table.Key)
        || lines.Any(SelfEvaluationWords.NamesProject)
        && lines.Any(l => IndicatorHead.Read(l) is { } columns && columns.Any(c => c.Key == SelfEvaluationColumns.Target)
            && columns.Any(c => c.Key == SelfEvaluationColumns.Actual));

    /// <summary>A table without a title, on the form's last page or the next, while the form has no total yet.</summary>
    private static bool MayGoOn(SelfEvaluationDraft draft, AccountTable table, int number) =>
        table.Title is null && number == draft.Tables.Max + 1 && draft.Lines is [.., var last] && table.Pages[0] - last.Page is 0 or 1 && !draft.HasTotal;

    /// <summary>As wide as the form, or where one without drawn cells goes on; and of no project of its own.</summary>
    private bool GoesOn(SelfEvaluationDraft draft, AccountTable table, SelfEvaluationLine[] lines) =>
        (IsAsWide(draft, lines) || _geometry.GoesOn(table)) && !lines.Any(SelfEvaluationWords.NamesProject);

    private static bool IsAsWide(SelfEvaluationDraft draft, SelfEvaluationLine[] lines) =>
        Math.Abs(Left(lines[0]) - Left(draft.Lines[^1])) < FormSettings.SameFormEdge
        && Math.Abs(Right(lines[0]) - Right(draft.Lines[^1])) < FormSettings.SameFormEdge;

    private static double Left(SelfEvaluationLine line) => line.Items.Min(i => i.X0);

    private static double Right(SelfEvaluationLine line) => line.Items.Max(i => i.X1);

    private void Add(SelfEvaluationDraft draft, SelfEvaluationLine[] lines, int number, AccountTable table, bool isSamePart)
    {
        draft.Tables.Add(number);
        foreach (var line in lines)
        {
            if (draft.IsEndedBy(line))
            {
                Evidence? title = SelfEvaluationWords.IsTitle(line) ? line.Only!.Evidence : null;
                _drafts.Add(draft = new SelfEvaluationDraft(KeyOf(title, table.Key), title, table.Unit));
                draft.Tables.Add(number);
            }
            draft.Lines.Add(isSamePart && line == lines[0] ? line with { IsFirstOnPage = line.Page != draft.Lines[^1].Page } : line);
        }
    }

    /// <summary>What the form's own title says; a form without one is of its table's kind, a project's where that says nothing.</summary>
    private static string KeyOf(Evidence? title, string key) =>
        title is { } own && KnownForms.ByTitle(TitleText.From(own.Text)) is { } form && TableKeys.IsSelfEvaluation(form.Key) ? form.Key
        : TableKeys.IsSelfEvaluation(key) ? key : TableKeys.PerformanceSelfEvaluation;

    /// <summary>（2024年度） between title and grid.</summary>
    private Evidence? DateOf(AccountTable table)
    {
        if (table.Title is not { } title) return null;
        var page = PageLayout.Find(pages, title.Page);
        var own = PageLayout.Upright(pages, title);
        var top = table.Grid.Where(c => c.Evidence.Page == title.Page).Select(c => PageLayout.Upright(pages, c.Evidence).Y0).DefaultIfEmpty(own.Y1).Min();
        var line = page?.AllLines.FirstOrDefault(l => l.Upright.Y0 >= own.Y0 && l.Upright.Y1 <= top && SelfEvaluationWords.IsDate(l.Text));
        return line?.Evidence;
    }
}
