using Extractor.Domain;

namespace Extractor.Output;

/// <summary>Takes disclosures one after the other; its files appear when it is completed.</summary>
internal interface IDisclosureExport : IDisposable
{
    void Add(Disclosure disclosure);

    /// <summary>Closes the files and gives them their names.</summary>
    void Complete();
}
