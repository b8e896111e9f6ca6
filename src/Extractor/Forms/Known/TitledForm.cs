using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>A table that some places add, told by its title alone. Where its columns are declared its rows are read; else it is kept as its grid.</summary>
internal sealed class TitledForm(KeyName name, Func<TitleText, bool> isTitle, ColumnSet? columns = null) : TableForm
{
    public override KeyName Name => name;

    public override bool IsTyped => false;

    /// <summary>Whether the rows are read under its columns, or the table keeps its grid.</summary>
    public bool HasColumns => columns is not null;

    public override IReadOnlyList<ColumnKey> Columns => columns?.All ?? [];

    public override bool IsTitle(TitleText title) => isTitle(title);

    public override bool Allows(TableSection section) => true;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => columns?.Key(column);
}
