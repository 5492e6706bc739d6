/** A store for S3Proxy, which judges by the last name of a store's package what the store can do: hence the name. */
package kz.uzdik.local.stack.emulators.nio2blob;
