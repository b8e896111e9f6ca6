using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

internal sealed record ClassAmount([Description("As the table names it.")] string Name, decimal AmountYuan);
