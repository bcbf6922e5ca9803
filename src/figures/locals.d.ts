declare namespace App {
  interface Locals {
    /** Where all chapters stand on one page: the first that shows each figure. */
    firstIn?: import('./first-in.ts').FirstIn;
  }
}
