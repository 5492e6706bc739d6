/**
 * Recounts a poll beside the page, so that the page stays usable: in a worker where the browser has workers of modules,
 * in the page itself elsewhere. `progress` is told how many ballots have been checked; gives the recount's verdict.
 */
export async function recounted(address, receipt, progress) {
  const checked = counter(progress);
  const worker = moduleWorker();
  if (worker === null) return inThePage(address, receipt, checked);
  try {
    return await verdictOf(worker, { address, receipt }, checked);
  } catch (fault) {
    if (fault !== NO_WORKER) throw fault;
    return inThePage(address, receipt, checked);
  } finally {
    worker.terminate();
  }
}

// The recount tells how many of one file; a person wants to know how many of all.
function counter(progress) {
  const files = new Map();
  return ({ file, ballots }) => {
    files.set(file, ballots);
    progress([...files.values()].reduce((sum, of) => sum + of, 0));
  };
}

function moduleWorker() {
  try {
    return new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

const NO_WORKER = new Error("no worker");

function verdictOf(worker, asked, progress) {
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(NO_WORKER);
    worker.onmessage = ({ data }) => {
      if (data.progress) progress(data.progress);
      else if (data.verdict) resolve(data.verdict);
      else reject(new Error(data.fault));
    };
    worker.postMessage(asked);
  });
}

async function inThePage(address, receipt, progress) {
  const [{ recount }, { HttpFolder }] = await Promise.all([
    import("../../recount/recount.js"),
    import("../../recount/folder/http-folder.js"),
  ]);
  return recount(new HttpFolder(address), { receipt, progress });
}
