/** What a web manifest says, as far as it is looked at. */
export interface Manifest {
  name: string;
  start_url: string;
  scope: string;
  display: string;
  background_color: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
}
