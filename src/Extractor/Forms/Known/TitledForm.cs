using Extractor.Domain;

namespace Extractor.Forms.Known;

/// <summary>A table that some places add: told by its title alone and kept as its grid.</summary>
internal sealed class TitledForm(string key, Func<TitleText, bool> isTitle) : TableForm
{
    public override string Key => key;

    public override bool IsTyped => false;

    public override bool IsTitle(TitleText title) => isTitle(title);

    public override bool Allows(TableSection section) => true;

    public override string? ColumnKey(HeadColumn column, TableSide side) => null;
}
