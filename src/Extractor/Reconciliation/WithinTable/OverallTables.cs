using Extractor.Domain;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>The tables with a revenue side and an expenditure side.</summary>
internal static class OverallTables
{
    public static readonly IReadOnlyList<string> Keys = [TableKeys.Overall, TableKeys.AppropriationOverall];
}
