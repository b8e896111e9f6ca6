using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>A table that some places add, told by its title alone. Where its columns are declared its rows are read; else it is kept as its grid.</summary>
internal sealed class TitledForm(KeyName name, Func<TitleText, bool> isTitle, Func<HeadColumn, string?>? columnKey = null) : TableForm
{
    public override KeyName Name => name;

    /// <summary>Columns that no other table has.</summary>
    public IReadOnlyList<KeyName> OwnColumns { get; init; } = [];

    public override bool IsTyped => false;

    /// <summary>The key of a column; null where none are declared.</summary>
    public Func<HeadColumn, string?>? Columns => columnKey;

    public override bool IsTitle(TitleText title) => isTitle(title);

    public override bool Allows(TableSection section) => true;

    public override string? ColumnKey(HeadColumn column, TableSide side) => columnKey?.Invoke(column);
}
