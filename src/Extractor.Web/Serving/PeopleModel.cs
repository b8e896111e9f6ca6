namespace Extractor.Web.Serving;

/// <summary>Who may sign in, and what was done, newest first.</summary>
internal sealed record PeopleModel(IReadOnlyList<(string Name, string Role)> Users, IReadOnlyList<(string At, string Person, string Action, string Subject)> Log, string Said, Visitor Visitor);
