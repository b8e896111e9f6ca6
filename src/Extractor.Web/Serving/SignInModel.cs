using Extractor.Domain;

namespace Extractor.Web.Serving;

/// <summary>The sign-in form, and why the last try failed.</summary>
internal sealed record SignInModel(Phrase? Failure, Visitor Visitor);
