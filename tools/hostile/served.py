"""A file sent to the review pages: uploaded, read in their queue, and every page of it asked for."""
import http.cookiejar, json, os, re, signal, subprocess, time, urllib.error, urllib.request, uuid

LONGEST = 600
PAGES = ["/", "/queue", "/search?q=1", "/sql", "/upload", "/compare", "/api/v1/documents", "/api/v1/findings", "/api/v1/outliers"]
PARTS = ["", "/panel", "/marks/1", "/file", "/annotated.pdf"]
API_PARTS = ["", "/head", "/tables", "/statements", "/unbound", "/forms", "/problems", "/paragraphs", "/findings"]


class Server:
    def __init__(self, program, folder):
        os.makedirs(folder)
        self.errors = open(f"{folder}.log", "w+b")
        self.process = subprocess.Popen(
            [program, "serve", folder, "--urls", "http://127.0.0.1:0", "--jobs", "1"], stdout=subprocess.DEVNULL, stderr=self.errors)
        self.address, self.opener = None, urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        for _ in range(LONGEST * 10):
            if found := re.search("http://[0-9.:]+", self.said()): self.address = found[0]
            if self.address or self.process.poll() is not None: break
            time.sleep(0.1)

    def said(self):
        with open(self.errors.name, encoding="utf-8", errors="replace") as said: return said.read()

    def ask(self, path, data=None, headers=()):
        """Status and body; an answer that says what is wrong is one too."""
        request = urllib.request.Request(self.address + path, data, dict(headers))
        try:
            with self.opener.open(request, timeout=LONGEST) as answer: return answer.status, answer.read()
        except urllib.error.HTTPError as refused: return refused.code, refused.read()

    def upload(self, name, content):
        token = json.loads(self.ask("/api/v1/visit")[1])["token"]
        bound = uuid.uuid4().hex
        body = (f'--{bound}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\nContent-Type: application/pdf\r\n\r\n'.encode()
                + content + f"\r\n--{bound}--\r\n".encode())
        return self.ask("/api/v1/uploads", body, {"Content-Type": f"multipart/form-data; boundary={bound}", "X-Token": token}.items())

    def job(self):
        """The one job, when it is over."""
        for _ in range(LONGEST * 4):
            jobs = json.loads(self.ask("/api/v1/jobs")[1])["items"]
            if jobs and jobs[0]["state"] in ("done", "kept", "failed"): return jobs[0]
            time.sleep(0.25)
        return {"state": "never over", "message": None}

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        _, status, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        return self.process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, "", self.said()


def serve(program, file, folder):
    """What 'run' gives of a command, and what went wrong with the answers."""
    server, faults = Server(program, folder), []
    if server.address is None: return server.end(), ["the server says no address"]
    try:
        with open(file, "rb") as content: status, answer = server.upload(os.path.basename(file), content.read())
        taken = status == 200 and not json.loads(answer)["refused"]
        job = server.job() if taken else {"state": "refused", "message": answer.decode()}
        is_told = job["state"] in ("done", "refused") or (job["state"] == "failed" and job["message"])
        if not is_told: faults.append(f"the upload is {job['state']}")
        key = job.get("document") or job.get("key")
        paths = PAGES + ([f"/documents/{key}{part}" for part in PARTS] + [f"/api/v1/documents/{key}{part}" for part in API_PARTS] if key else [])
        for path in paths:
            status, _ = server.ask(path)
            if status >= 500: faults.append(f"{path} answers {status}")
    except OSError as broken: faults.append(f"the server does not answer: {broken}")
    code, cpu, peak, output, error = server.end()
    return (code, cpu, peak, output, f"{os.path.basename(file)}: {job['state']}: {job['message']}\n{error}"), faults
