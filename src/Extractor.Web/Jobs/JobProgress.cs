namespace Extractor.Web.Jobs;

/// <summary>How far the queue is, and the job that changed last.</summary>
internal sealed record JobProgress(int Waiting, int Done, int Failed, Job Job);
