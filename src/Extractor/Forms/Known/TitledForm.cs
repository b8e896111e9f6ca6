using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>A table that some places add, told by its title alone. Where its columns are declared its rows are read; else it is kept as its grid.</summary>
internal sealed class TitledForm(string key, Func<TitleText, bool> isTitle, Func<HeadColumn, string?>? columnKey = null) : TableForm
{
    /// <summary>The table as people call it, and whatever of its columns no other form has.</summary>
    public TitledForm(KeyName name, IReadOnlyList<KeyName> ownColumns, Func<TitleText, bool> isTitle, FurtherColumns? columns = null)
        : this(name.Key, isTitle, columns is null ? null : columns.Key) => (Name, OwnColumns) = (name, ownColumns);

    public override string Key => key;

    /// <summary>Null where <see cref="TableNames"/> has it.</summary>
    public KeyName? Name { get; }

    public IReadOnlyList<KeyName> OwnColumns { get; } = [];

    public override bool IsTyped => false;

    /// <summary>The key of a column; null where none are declared.</summary>
    public Func<HeadColumn, string?>? Columns => columnKey;

    public override bool IsTitle(TitleText title) => isTitle(title);

    public override bool Allows(TableSection section) => true;

    public override string? ColumnKey(HeadColumn column, TableSide side) => columnKey?.Invoke(column);
}
