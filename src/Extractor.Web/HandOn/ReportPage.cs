using Extractor.Domain;
using Extractor.Web.Serving;

namespace Extractor.Web.HandOn;

/// <summary>A page of a folder that needs no server: its language is that of the run that writes it.</summary>
internal abstract class ReportPage<TModel> : Page<TModel> where TModel : IReportModel
{
    protected override Language Language => Model.Language;
}
