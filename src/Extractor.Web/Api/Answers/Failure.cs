using System.ComponentModel;

namespace Extractor.Web.Api;

[Description("Why a call failed.")]
internal sealed record Failure([Description("A sentence for people.")] string Error);
