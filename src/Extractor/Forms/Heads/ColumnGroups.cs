using Extractor.Domain;

namespace Extractor.Forms.Heads;

/// <summary>Columns → groups: a code or label column after a figure column begins the next group.</summary>
internal static class ColumnGroups
{
    public static IReadOnlyList<ColumnGroup> Of(IReadOnlyList<HeadColumn> columns)
    {
        var groups = new List<ColumnGroup>();
        List<HeadColumn> codes = [], labels = [], figures = [];
        foreach (var column in columns)
        {
            if (column.Role is ColumnRole.Code or ColumnRole.Label && figures.Count > 0) Close();
            if (column.Role == ColumnRole.Code) codes.Add(column);
            else if (column.Role == ColumnRole.Label) labels.Add(column);
            else if (column.Role == ColumnRole.Figure) figures.Add(column);
        }
        Close();
        return groups;

        void Close()
        {
            if (IsClassifiedTwice(codes)) (codes, labels) = (codes.FindAll(c => !IsOfGovernmentBudget(c)), labels.FindAll(c => !IsOfGovernmentBudget(c)));
            if (figures.Count + labels.Count > 0) groups.Add(new ColumnGroup(TableSide.None, codes, labels, figures));
            (codes, labels, figures) = ([], [], []);
        }
    }

    /// <summary>The same row under 部门预算支出经济分类 and 政府预算支出经济分类: a department's accounts go by the first.</summary>
    private static bool IsClassifiedTwice(List<HeadColumn> codes) => codes.Exists(IsOfGovernmentBudget) && !codes.TrueForAll(IsOfGovernmentBudget);

    private static bool IsOfGovernmentBudget(HeadColumn column) => column.Has("政府预算");
}
