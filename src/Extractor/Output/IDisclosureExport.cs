namespace Extractor.Output;

/// <summary>Takes disclosures one after the other; its files appear when it is completed.</summary>
internal interface IDisclosureExport : IDisposable
{
    /// <summary>Whether it writes what the rules found: then each document is checked before it is added.</summary>
    bool TellsFindings => false;

    void Add(ExportedDocument document);

    /// <summary>Closes the files and gives them their names.</summary>
    void Complete();
}
