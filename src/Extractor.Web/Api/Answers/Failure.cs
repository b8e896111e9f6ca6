using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("Why a call failed.")]
internal sealed record Failure([Description("A sentence for people.")] string Error);
