namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>The way from a character collection's CIDs back to Unicode.</summary>
/// <param name="units">One character a CID; U+0000 where there is none or more than one unit.</param>
/// <param name="longer">Texts of more than one UTF-16 unit.</param>
internal sealed class CollectionText(char[] units, Dictionary<uint, string> longer)
{
    /// <summary>Null for a CID without text.</summary>
    public string? Text(uint cid) =>
        cid < units.Length && units[cid] != 0 ? SharedStrings.Character(units[cid]) : longer.GetValueOrDefault(cid);
}
