using Extractor.Domain;

namespace Extractor.Web.HandOn;

/// <summary>What a page of a report folder shows.</summary>
internal interface IReportModel
{
    Language Language { get; }
}
