namespace Extractor.Cli.Inputs;

/// <summary>What turns a file into letters, rulings and images.</summary>
internal enum PdfEngine
{
    /// <summary>The reader of the project.</summary>
    Own,

    /// <summary>The library PdfPig.</summary>
    PdfPig,
}
