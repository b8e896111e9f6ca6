namespace Extractor.Pdf.Structure;

/// <summary>Where an object is: at an offset of the file, or inside an object stream.</summary>
/// <param name="Offset">Bytes from the header; unused for an object in a stream.</param>
/// <param name="StreamNumber">The object stream that holds it; 0 for an object of its own.</param>
/// <param name="Index">Generation of an object of its own, place within the object stream otherwise.</param>
internal readonly record struct CrossReference(int Offset, int StreamNumber, int Index)
{
    /// <summary>Freed: reads as the null object, whatever an older table says.</summary>
    public static CrossReference Free { get; } = new(-1, 0, 0);

    public bool IsFree => Offset < 0;
}
