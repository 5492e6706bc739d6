import { HttpFolder } from "../../recount/folder/http-folder.js";
import { recount } from "../../recount/recount.js";

// One recount, told of as it goes on: {progress}, and in the end {verdict} or {fault}.
self.onmessage = async ({ data: { address, receipt } }) => {
  try {
    const progress = (of) => self.postMessage({ progress: of });
    self.postMessage({ verdict: await recount(new HttpFolder(address), { receipt, progress }) });
  } catch (fault) {
    self.postMessage({ fault: fault.message });
  }
};
